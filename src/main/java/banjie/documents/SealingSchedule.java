package banjie.documents;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link SealDocuments} look around by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SealingSchedule {}
