package app.rosalie.chat.question;

import app.rosalie.clients.ClientId;

/** What the client book asks for in writing. */
public sealed interface ClientsQuestion extends Question {

    /** Whom are you looking for? {@code typed} is what was typed last, so that « add » knows the name; empty at first. */
    record Find(String typed) implements ClientsQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }

    /** Who is new? {@code line} is what was typed or shared last, « Emma Durand +33612345678 »; empty at first. */
    record Add(String line) implements ClientsQuestion {}

    record Rename(ClientId clientId) implements ClientsQuestion {}

    record Note(ClientId clientId) implements ClientsQuestion {}

    /** Is this the note? It was said in a sentence; whatever is typed now takes its place. */
    record SaidNote(ClientId clientId, String note) implements ClientsQuestion, AnsweredInWords {

        @Override
        public boolean canWait() {
            return true;
        }
    }

    /** Under which name does she stand there once more? */
    record MergeWith(ClientId clientId) implements ClientsQuestion {}
}
