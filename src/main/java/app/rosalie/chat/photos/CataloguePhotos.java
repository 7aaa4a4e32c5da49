package app.rosalie.chat.photos;

import app.rosalie.chat.StoredPhotos;
import app.rosalie.pictures.Photograph;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewPhotos;
import app.rosalie.salon.photo.PhotoId;
import app.rosalie.salon.photo.Photos;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The photos of the catalogues, and below zero those of reviews, for the screens that show them. */
@Component
class CataloguePhotos implements StoredPhotos {

    private final Photos photos;

    private final ReviewPhotos reviews;

    CataloguePhotos(Photos photos, ReviewPhotos reviews) {
        this.photos = photos;
        this.reviews = reviews;
    }

    @Override
    public Optional<byte[]> jpeg(Photograph photograph) {
        return photograph.id() < 0
                ? reviews.image(new ReviewId(-photograph.id()), photograph.digest())
                : photos.image(new PhotoId(photograph.id()), photograph.digest());
    }

    @Override
    public boolean has(Photograph photograph) {
        return photograph.id() < 0
                ? jpeg(photograph).isPresent()
                : photos.hasImage(new PhotoId(photograph.id()), photograph.digest());
    }
}
