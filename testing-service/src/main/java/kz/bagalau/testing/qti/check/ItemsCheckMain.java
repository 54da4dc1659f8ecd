package kz.bagalau.testing.qti.check;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** {@code ./bagalau items check PATH…} */
public final class ItemsCheckMain {
    private ItemsCheckMain() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(ItemsCheck.run(Arrays.stream(arguments).map(Path::of).toList(), out));
    }
}
