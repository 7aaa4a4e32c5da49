package app.rosalie.chat.kit.sale;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.SalesAction;
import app.rosalie.chat.action.VouchersAction;
import app.rosalie.chat.kit.payment.PaymentButtons;
import app.rosalie.chat.kit.payment.ReceiptsPages;
import app.rosalie.chat.question.SalesQuestion;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Sales;
import app.rosalie.salon.Money;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A sale as far as it is known: asks for what is missing, or how it is paid. */
@Component
class SaleProposal {

    private static final Pattern VOUCHER = Pattern.compile("(bons?|cartes?|cheques?) cadeaux?|bons?");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final SaleClients clients;
    private final InstantSource clock;

    SaleProposal(SaleClients clients, InstantSource clock) {
        this.clients = clients;
        this.clock = clock;
    }

    Page page(Pro pro) {
        return ReceiptsPages.page(pro, pro.voice().plain(SalePhrase.CRUMB))
                .back(new ReceiptsAction.Book(pro.dayOf(clock.instant()), 0));
    }

    static boolean isName(String what) {
        return !what.isBlank() && what.length() <= Sales.Sale.LONGEST_NAME;
    }

    /** The same question, below why what was said cannot be. */
    Reply again(Pro pro, SalesQuestion.Sale sale, Phrase why) {
        return ask(pro, page(pro).say(why).gap(), sale, Optional.empty());
    }

    /** @param method as it was said; it is still confirmed */
    Reply show(Pro pro, SalesQuestion.Sale sale, Optional<PaymentMethod> method) {
        if (sale.what().length() > Sales.Sale.LONGEST_NAME) {
            Page page =
                    page(pro).say(SalePhrase.TOO_LONG, Sales.Sale.LONGEST_NAME).gap();
            return ask(pro, page, new SalesQuestion.Sale("", sale.amount(), sale.clientId()), method);
        }
        return isVoucher(sale.what()) ? voucher(pro, sale) : ask(pro, page(pro), sale, method);
    }

    private static boolean isVoucher(String what) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(what, Normalizer.Form.NFD)).replaceAll("");
        return VOUCHER.matcher(plain.toLowerCase(Locale.FRENCH)).matches();
    }

    private Reply voucher(Pro pro, SalesQuestion.Sale sale) {
        return page(pro)
                .say(SalePhrase.VOUCHER)
                .row(pro.button(
                                SalePhrase.SELL_VOUCHER,
                                sale.amount()
                                        .<VouchersAction>map(VouchersAction.VoucherMethod::new)
                                        .orElseGet(VouchersAction.AskVoucher::new))
                        .main())
                .show();
    }

    private Reply ask(Pro pro, Page page, SalesQuestion.Sale sale, Optional<PaymentMethod> method) {
        page.asking(sale);
        if (sale.what().isEmpty()) {
            return what(pro, page, sale);
        }
        if (sale.amount().isEmpty()) {
            return page.say(SalePhrase.ASK_AMOUNT, sale.what()).show();
        }
        Money amount = sale.amount().get();
        page.say(SalePhrase.ASK_METHOD, sale.what(), amount, clients.name(pro, sale.clientId()));
        return method.isPresent()
                ? page.proposal(pro.button(
                                        SalePhrase.PAID,
                                        new SalesAction.Sell(amount, method.get()),
                                        PaymentWords.paid(pro.voice(), amount, method.get()))
                                .good())
                        .show()
                : page.rows(2, PaymentButtons.of(pro.voice(), by -> new SalesAction.Sell(amount, by)))
                        .show();
    }

    private Reply what(Pro pro, Page page, SalesQuestion.Sale sale) {
        sale.amount()
                .ifPresentOrElse(
                        amount -> page.say(SalePhrase.ASK_WHAT, amount),
                        () -> page.say(SalePhrase.ASK, clients.name(pro, sale.clientId())));
        return page.row(pro.button(SalePhrase.SELL_VOUCHER, new VouchersAction.AskVoucher()))
                .show();
    }
}
