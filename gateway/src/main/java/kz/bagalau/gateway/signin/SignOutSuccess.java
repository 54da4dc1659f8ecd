package kz.bagalau.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kz.bagalau.gateway.site.ReturnTo;
import kz.bagalau.gateway.site.SiteProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Says where the browser goes next: through identity, so that its session ends too, back to the first page. */
@Component
class SignOutSuccess implements LogoutSuccessHandler {
    private final SiteProperties site;
    private final SignInProperties properties;
    private final JsonMapper mapper;

    SignOutSuccess(SiteProperties site, SignInProperties properties, JsonMapper mapper) {
        this.site = site;
        this.properties = properties;
        this.mapper = mapper;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        mapper.writeValue(response.getOutputStream(), Map.of("location", location(person)));
    }

    private String location(@Nullable Authentication person) {
        if (person == null || !(person.getPrincipal() instanceof OidcUser user)) {
            return ReturnTo.HOME;
        }
        return UriComponentsBuilder.fromUriString(site.at("/id/connect/logout"))
                .queryParam("id_token_hint", user.getIdToken().getTokenValue())
                .queryParam("client_id", properties.clientId())
                .queryParam("post_logout_redirect_uri", "{home}")
                .encode()
                .buildAndExpand(site.at("/"))
                .toUriString();
    }
}
