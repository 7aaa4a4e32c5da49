package app.rosalie.chat.question;

/** What is asked for in writing of how a salon takes what is paid in advance. */
public sealed interface DepositTermsQuestion extends Question {

    /** The professional's own payment page. */
    record Link() implements DepositTermsQuestion {}

    /** How long a slot waits. */
    record Hours() implements DepositTermsQuestion {}
}
