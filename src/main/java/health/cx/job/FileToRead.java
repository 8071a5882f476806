package health.cx.job;

/**
 * A file that a run reads.
 *
 * @param name below the input folder
 * @param mapping that reads it
 * @param why in a few words
 */
public record FileToRead(String name, String mapping, String why) {}
