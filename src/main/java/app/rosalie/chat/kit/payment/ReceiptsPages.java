package app.rosalie.chat.kit.payment;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.words.PaymentPhrase;

/** The frame of the pages about what was paid: all lie below the receipts book. */
public final class ReceiptsPages {

    private ReceiptsPages() {}

    /** Below the book itself and these plain names. */
    public static Page page(Pro pro, String... crumbs) {
        return Page.below(pro.voice(), PaymentPhrase.RECEIPTS, crumbs);
    }
}
