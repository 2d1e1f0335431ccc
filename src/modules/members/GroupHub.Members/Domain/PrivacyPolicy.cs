namespace GroupHub.Members.Domain;

/// <summary>
/// What the association says about visibility: where members start, and a lock that only ever makes it stricter,
/// so that nobody is published against their will (R59).
/// </summary>
internal sealed record PrivacyPolicy(AudienceChoices Defaults, AudienceChoices Limits)
{
    public Audience LimitOf(ProfileField field) => Limits[field] ?? Audience.Public;

    public Audience AudienceOf(ProfileField field, AudienceChoices chosen)
    {
        var (wanted, limit) = (chosen[field] ?? Defaults[field] ?? Audience.Members, LimitOf(field));
        return wanted < limit ? wanted : limit;
    }

    public FieldAudiences Apply(AudienceChoices chosen) => new(field => AudienceOf(field, chosen));
}
