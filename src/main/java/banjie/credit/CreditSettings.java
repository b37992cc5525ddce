package banjie.credit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param creditBarMonths for how long a lapsed deferral bars another; 0 for not at all */
@ConfigurationProperties("banjie.deferral")
record CreditSettings(@DefaultValue("6") int creditBarMonths) {}
