package kz.bagalau.scheduling.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether to make a campaign, centres and slots to try the platform with, once, while there is no campaign.
 *
 * @param enabled off by default
 */
@ConfigurationProperties("bagalau.scheduling.demo")
public record DemoProperties(@DefaultValue("false") boolean enabled) {}
