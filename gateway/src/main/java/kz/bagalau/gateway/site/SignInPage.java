package kz.bagalau.gateway.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The web app's page for signing in, which explains why one did not succeed. */
public final class SignInPage {
    private SignInPage() {}

    /**
     * Its path.
     *
     * @param code of what went wrong, from the gateway's own list
     * @param returnTo a safe path to go to after the next try
     */
    public static String explaining(String code, String returnTo) {
        String page = "/sign-in?error=" + code;
        return returnTo.equals(ReturnTo.HOME)
                ? page
                : page + "&returnTo=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
    }

    /** Its path, with the {@code returnTo} that the request itself carries, if it does. */
    public static String explaining(String code, HttpServletRequest request) {
        return explaining(code, ReturnTo.safe(request.getParameter(ReturnTo.PARAMETER)));
    }
}
