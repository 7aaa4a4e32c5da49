package app.rosalie.chat.sentence;

import app.rosalie.clients.ClientId;
import app.rosalie.language.names.NameBook;
import app.rosalie.salon.TreatmentId;

/** Whom a salon knows and what it sells, by name: looked up once for all that is read of one message. */
record SalonNames(NameBook<ClientId> clients, NameBook<TreatmentId> treatments) {}
