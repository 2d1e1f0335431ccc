namespace GroupHub.Members.Domain;

/// <summary>
/// What the association says about visibility: where members start, and a lock that only ever makes it stricter,
/// so that nobody is published against their will (R59).
/// </summary>
internal sealed record PrivacyPolicy(AudienceChoices Defaults, AudienceChoices Limits)
{
    public const Audience UnlessSaid = Audience.Members, Unlimited = Audience.Public;

    public Audience LimitOf(ProfileField field) => Limits[field] ?? Unlimited;

    public Audience AudienceOf(ProfileField field, AudienceChoices chosen)
    {
        var (wanted, limit) = (chosen[field] ?? Defaults[field] ?? UnlessSaid, LimitOf(field));
        return wanted < limit ? wanted : limit;
    }

    public FieldAudiences Apply(AudienceChoices chosen) => new(field => AudienceOf(field, chosen));
}
