package app.rosalie.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process takes of the machine, as the kernel counts it at the moment of the question. */
public record ProcessFigures(ProcessHandle process) {

    /** Resident memory in MiB. */
    public long residentMebibytes() throws IOException {
        return status("VmRSS:") / 1024;
    }

    /** Platform threads, those of the JVM itself included. */
    public long threads() throws IOException {
        return status("Threads:");
    }

    /** Processor time since its start, of all cores together. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Has a JVM collect what nobody needs any more; returns once it has. */
    public void collectGarbage() throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private long status(String key) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0L);
    }
}
