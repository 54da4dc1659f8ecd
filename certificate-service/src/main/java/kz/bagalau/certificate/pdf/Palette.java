package kz.bagalau.certificate.pdf;

import java.awt.Color;

/** The product's colours. */
final class Palette {
    static final Color SKY = new Color(0x0d5c75);
    static final Color OCHRE = new Color(0xc27a12);
    static final Color INK = new Color(0x12262e);
    static final Color MIST = new Color(0xe9f1f3);
    static final Color SAND = new Color(0xf6ecda);

    private Palette() {}
}
