package app.rosalie.chat.photos;

import app.rosalie.chat.StoredPhotos;
import app.rosalie.pictures.Photograph;
import app.rosalie.salon.photo.PhotoId;
import app.rosalie.salon.photo.Photos;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The photos of the catalogues, for the screens that show them. */
@Component
class CataloguePhotos implements StoredPhotos {

    private final Photos photos;

    CataloguePhotos(Photos photos) {
        this.photos = photos;
    }

    @Override
    public Optional<byte[]> jpeg(Photograph photograph) {
        return photos.image(new PhotoId(photograph.id()), photograph.digest());
    }

    @Override
    public boolean has(Photograph photograph) {
        return photos.hasImage(new PhotoId(photograph.id()), photograph.digest());
    }
}
