package app.rosalie.salon.policy;

import app.rosalie.salon.Money;

/** What money paid in advance is in French law: it decides who owes what when somebody withdraws. Stored by name. */
public enum DepositKind {
    /** The price of withdrawing: the client loses them, the professional owes the double (Code civil, article 1590). */
    ARRHES,
    /** A part of the price of a firm engagement: nobody withdraws without owing damages. */
    ACOMPTE;

    Money owed(Money paid) {
        return switch (this) {
            case ARRHES -> paid.plus(paid);
            case ACOMPTE -> paid;
        };
    }
}
