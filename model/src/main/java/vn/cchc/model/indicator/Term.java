package vn.cchc.model.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One side of an indicator: what is counted. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(DossierTerm.class), @JsonSubTypes.Type(RecordTerm.class)})
public sealed interface Term permits DossierTerm, RecordTerm {}
