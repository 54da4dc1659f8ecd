package kz.bagalau.identity.account.web;

import kz.bagalau.identity.account.LinkState;
import kz.bagalau.identity.account.LinkView;

record LinkResponse(String email, LinkState state) {
    static LinkResponse from(LinkView link) {
        return new LinkResponse(link.email(), link.state());
    }
}
