package kz.bagalau.testing.qti.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.bagalau.testing.qti.xml.XmlElement;

/** The elements and attributes that may reach a candidate's page. */
final class AllowedMarkup {
    private static final Set<String> ELEMENTS = Set.of(
            ("abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del "
                            + "dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark ol p "
                            + "pre q rb rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead "
                            + "tr tt u ul var")
                    .split(" "));

    private static final Set<String> MATH_ELEMENTS = Set.of(
            ("math maligngroup malignmark menclose mfenced mfrac mi mlabeledtr mmultiscripts mn mo mover mpadded "
                            + "mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext "
                            + "mtr munder munderover none semantics mstack msrow msline mlongdiv mscarries mscarry msgroup")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            "class", "dir", "title", "colspan", "rowspan", "scope", "span", "start", "type", "value", "reversed");

    private static final Set<String> MATH_ATTRIBUTES = Set.of(
            ("accent accentunder align alttext bevelled close columnalign columnlines columnspacing columnspan depth dir "
                            + "display displaystyle fence form frame height largeop length linethickness lspace mathvariant "
                            + "maxsize minsize movablelimits notation numalign denomalign open rowalign rowlines rowspacing "
                            + "rowspan rspace scriptlevel separator separators stretchy subscriptshift superscriptshift "
                            + "symmetric voffset width")
                    .split(" "));

    private AllowedMarkup() {}

    static boolean allows(XmlElement element) {
        return ELEMENTS.contains(element.name());
    }

    static boolean allowsInMath(XmlElement element) {
        return MATH_ELEMENTS.contains(element.name());
    }

    static Map<String, String> attributes(XmlElement element) {
        return kept(element, ATTRIBUTES);
    }

    static Map<String, String> mathAttributes(XmlElement element) {
        return kept(element, MATH_ATTRIBUTES);
    }

    private static Map<String, String> kept(XmlElement element, Set<String> allowed) {
        Map<String, String> kept = new HashMap<>(element.attributes());
        kept.keySet().retainAll(allowed);
        element.attribute("xml:lang").or(() -> element.attribute("lang")).ifPresent(lang -> kept.put("lang", lang));
        return Map.copyOf(kept);
    }
}
