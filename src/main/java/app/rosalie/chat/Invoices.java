package app.rosalie.chat;

/** Whether bills can be paid within Telegram: only where the settings name who takes the money. */
public interface Invoices {

    /** False: a {@link Reply} that carries an {@link Invoice} is a bug. */
    boolean available();

    /** Nobody pays for real, as in the playground. */
    boolean isPlayMoney();
}
