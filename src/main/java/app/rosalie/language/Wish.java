package app.rosalie.language;

import org.jspecify.annotations.Nullable;

/** The words by which a professional says what she wants; the first wish that fits counts. */
enum Wish {
    CANCEL(
            "annule", "annuler", "annules", "annulation", "annul", "supprime", "supprimer", "enleve", "enlever", "retire", "efface",
            "annule le rdv", "annule le rendez vous", "annule rdv", "supprime le rdv", "enleve le rdv", "annuler le rdv", "annulation de",
            "annule celui"),
    EARLIER("avance", "avancer", "avance le rdv", "avance celui"),
    MOVE(
            "decale", "decaler", "decal", "deplace", "deplacer", "repousse", "repousser", "reporte", "reporter", "bouge", "bouger",
            "recule", "reculer", "change l heure de", "decale le rdv", "deplace le rdv", "repousse le rdv", "reporte le rdv", "bouge le rdv",
            "deplace le rendez vous", "decale le rendez vous", "change le rdv", "deplace celui", "decale celui"),
    LEAVE(
            "conge", "conges", "vacances", "je suis en conge", "je suis en conges", "je suis en vacances", "je pars en vacances",
            "je prends des conges", "je pose des conges", "je pose", "je pars", "en vacances", "en conge", "en conges", "mes conges",
            "mes vacances", "je prends des vacances", "je serai en vacances", "je serai en conges"),
    CLOSE(
            "ferme", "fermer", "je ferme", "ferme le salon", "ferme moi", "bloque", "bloquer", "bloque moi", "je bloque", "je suis pas la",
            "je ne suis pas la", "chui pas la", "suis pas la", "pas la", "je serai pas la", "je ne serai pas la", "je suis absente",
            "je serai absente", "absente", "absent", "je suis fermee", "fermee", "fermeture", "indispo", "je suis indispo", "indisponible",
            "je travaille pas", "je ne travaille pas", "je bosse pas", "pas dispo", "je suis pas dispo", "je ne suis pas dispo", "je suis off",
            "off", "repos", "je suis en repos", "je suis de repos", "pause", "jour off", "pas de rdv"),
    OPEN(
            "ouvre", "ouvrir", "j ouvre", "ouvre moi", "ouvre le salon", "debloque", "debloquer", "rouvre", "je travaille", "je bosse",
            "je suis la", "je serai la", "je suis ouverte", "ouverte", "ouverture", "ouvert", "je suis dispo", "exceptionnellement ouvert"),
    GOAL("objectif", "mon objectif", "objectif de", "mon objectif est", "mon but", "je veux faire", "je vise", "viser", "fixe l objectif a"),
    VISITS(
            "combien de rdv", "combien de clientes", "combien de rendez vous", "j ai combien de rdv", "j ai combien de clientes",
            "combien de clients", "qui vient", "qui est ce qui vient", "qui j ai", "j ai qui", "qui ai je", "planning", "mon planning",
            "le planning", "agenda", "mon agenda", "l agenda", "mes rdv", "mes rendez vous", "programme", "mon programme", "ma journee",
            "ma semaine", "j ai quoi", "j ai quoi comme rdv", "qu est ce que j ai", "qui demain", "c est qui", "les rdv", "liste des rdv",
            "montre moi", "emploi du temps", "c est quoi mon planning", "qui passe", "quels rdv", "y a qui", "il y a qui", "ya qui",
            "mes clientes", "donne moi le planning", "montre moi le planning", "montre mon planning", "quel est mon planning"),
    FREE(
            "dispo", "dispos", "mes dispos", "mes disponibilites", "disponibilites", "disponibilite", "j ai de la place", "de la place",
            "j ai une place", "il reste de la place", "reste de la place", "creneau", "creneaux", "creneaux libres", "mes creneaux",
            "mes creneaux libres", "un creneau", "trou", "trous", "mes trous", "j ai un trou", "j ai des trous", "je suis libre",
            "quand je suis libre", "libre", "je suis libre quand", "quand suis je libre", "ai je de la place", "est ce que j ai de la place",
            "y a de la place", "il y a de la place", "j ai un creneau", "quelles dispos", "quels creneaux", "premier creneau", "j ai de la dispo"),
    TAKINGS(
            "combien", "combien j ai fait", "combien j ai gagne", "combien ai je fait", "j ai fait combien", "j ai gagne combien",
            "j ai encaisse combien", "combien j ai encaisse", "chiffre d affaires", "chiffre d affaire", "mon chiffre d affaires",
            "mon chiffre d affaire", "le chiffre d affaires", "chiffre", "mon chiffre", "recette", "recettes", "mes recettes", "la recette",
            "mon ca", "le ca", "ca", "encaissements", "mes gains", "total", "le total", "quel ca", "c est quoi mon ca", "on a fait combien",
            "on est a combien", "je suis a combien", "j en suis ou", "combien d argent"),
    FIND(
            "fiche", "la fiche de", "fiche de", "ouvre la fiche de", "trouve", "trouve moi", "cherche", "recherche", "le numero de",
            "numero de", "num de", "le num de", "tel de", "le tel de", "telephone de", "le telephone de", "c est quoi le numero de",
            "c est quoi le num de", "c est quoi le tel de", "quel est le numero de", "adresse de", "l adresse de", "historique de",
            "infos de", "info", "montre moi la fiche de", "voir la fiche de", "qui est", "cliente", "numero", "le numero d", "numero d",
            "c est quoi le numero d", "la fiche d", "fiche d"),
    BOOK(
            "rdv", "rendez vous", "note", "noter", "note moi", "note un rdv", "note un rdv pour", "ajoute", "ajoute moi", "ajoute un rdv",
            "ajoute un rdv pour", "ajoute rdv", "prends", "prends un rdv pour", "mets", "mets moi", "met", "mettre", "reserve", "cale",
            "cale moi", "inscris", "inscrire", "book", "booke", "planifie", "nouveau rdv", "nouveau rdv pour", "un rdv pour", "rdv pour", "rdv avec",
            "nouvelle cliente", "prevois", "pose un rdv pour", "cree un rdv", "cree un rdv pour", "creer un rdv pour", "place", "j ai rdv avec");

    private final Sayings ways;

    Wish(String... ways) {
        this.ways = Sayings.of(ways);
    }

    /** The wish whose words stand here; reads them, or stays. Of two the longer words count: « ouvre la fiche de ». */
    static @Nullable Wish next(Reading reading) {
        var start = reading.position();
        Wish longest = null;
        var end = start;
        for (var wish : values()) {
            reading.moveTo(start);
            if (reading.take(wish.ways) && reading.position() > end) {
                longest = wish;
                end = reading.position();
            }
        }
        reading.moveTo(end);
        return longest;
    }
}
