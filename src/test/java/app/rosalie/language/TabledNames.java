package app.rosalie.language;

import java.util.List;
import java.util.Map;

/** Names of a small salon, what people type for them, and whom that means. */
public final class TabledNames {

    public static final Map<Long, String> CLIENTS = Map.of(
            1L, "Emma Dupont",
            2L, "Emma Martin",
            3L, "Léa Bernard",
            4L, "Julie Moreau",
            5L, "Marie-Claire Petit",
            6L, "Chloé",
            7L, "Anaïs de la Tour",
            8L, "Rose Garnier",
            9L, "Coralie Coulon");

    public static final Map<Long, String> TREATMENTS = Map.of(
            1L, "Semi-permanent",
            2L, "Couleur racines",
            3L, "Coupe femme",
            4L, "Massage 60 min",
            5L, "Pose gel",
            6L, "Soin à la rose");

    public static final String MEANT_CLIENTS = """
            emma dupont         = Emma Dupont
            EMMA DUPONT         = Emma Dupont
            dupont emma         = Emma Dupont
            emma d              = Emma Dupont
            Emma D.             = Emma Dupont
            emma m              = Emma Martin
            lea                 = Léa Bernard
            léa                 = Léa Bernard
            julei               = Julie Moreau
            juilie              = Julie Moreau
            moreua              = Julie Moreau
            julie moreu         = Julie Moreau
            marie claire        = Marie-Claire Petit
            chloe               = Chloé
            cholé               = Chloé
            anais               = Anaïs de la Tour
            tour                = Anaïs de la Tour
            """;

    public static final String MEANT_TREATMENTS = """
            semi                = Semi-permanent
            semi permanent      = Semi-permanent
            coul                = Couleur racines
            couleur             = Couleur racines
            coupe               = Coupe femme
            masage              = Massage 60 min
            gel                 = Pose gel
            """;

    public static final List<String> NOBODY =
            List.of("", "zoé", "em", "d", "de la", "12", "emmanuelle", "!!", "\uD83D");

    private TabledNames() {}
}
