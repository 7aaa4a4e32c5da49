package app.rosalie.chat.question;

import app.rosalie.chat.action.PolicyAction;

/** What is asked for in writing of the rules of the house. */
public sealed interface PolicyQuestion extends Question {

    record Amount(PolicyAction.RulesPart part) implements PolicyQuestion {}
}
