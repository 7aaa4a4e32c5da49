package app.rosalie.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2 files under {@code counted:}, of which it is counted how much was written, and how often it was forced to the disk. */
public final class CountedFiles extends FilePathWrapper {

    static final AtomicInteger FORCES = new AtomicInteger();
    static final AtomicLong BYTES = new AtomicLong();

    static void register() {
        FilePath.register(new CountedFiles());
    }

    @Override
    public String getScheme() {
        return "counted";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Counted(super.open(mode));
    }

    private static final class Counted extends FileBase {

        private final FileChannel file;

        Counted(FileChannel file) {
            this.file = file;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            FORCES.incrementAndGet();
            file.force(metaData);
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return file.read(to);
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return file.read(to, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            BYTES.addAndGet(from.remaining());
            return file.write(from);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            BYTES.addAndGet(from.remaining());
            return file.write(from, position);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
