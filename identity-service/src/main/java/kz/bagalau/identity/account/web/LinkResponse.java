package kz.bagalau.identity.account.web;

import kz.bagalau.identity.account.LinkState;
import kz.bagalau.identity.account.MailedLink;

record LinkResponse(String email, LinkState state) {
    static LinkResponse from(MailedLink link) {
        return new LinkResponse(link.email(), link.state());
    }
}
