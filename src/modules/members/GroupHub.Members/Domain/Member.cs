using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Members.Domain;

/// <summary>A person on the association's file: what they say of themselves, and who may see it.</summary>
internal sealed class Member : AuditedAggregateRoot<Guid>, IMultiTenant, ISearchable
{
    public const int MaxSearchKeyLength = 800;

    private readonly List<Consent> _consents = [];

    private Member() { }

    public Guid? TenantId { get; private set; }
    public string FirstName { get; private set; } = "";
    public string LastName { get; private set; } = "";
    public string Email { get; private set; } = "";

    /// <summary>The address as it is compared; one person each.</summary>
    [DisableAuditing]
    public string EmailKey { get; private set; } = "";

    /// <summary>Name and company: where a list is filtered.</summary>
    [DisableAuditing]
    public string SearchKey { get; private set; } = "";
    public string? Phone { get; private set; }
    public string? Company { get; private set; }
    public string? JobTitle { get; private set; }
    public string? Profession { get; private set; }
    public string? Town { get; private set; }
    public string? Postcode { get; private set; }
    public string? Website { get; private set; }
    public string? About { get; private set; }
    public List<string> Industries { get; private set; } = [];
    public List<string> Skills { get; private set; } = [];

    /// <summary>Where the person departs from the association's defaults.</summary>
    public AudienceChoices Choices { get; private set; } = AudienceChoices.None;

    /// <summary>The account the person signs in with.</summary>
    public Guid? UserId { get; private set; }
    public IReadOnlyCollection<Consent> Consents => _consents;

    public static Member Register(Guid id, PersonDetails details, AudienceChoices choices)
    {
        var member = new Member { Id = id, Choices = choices };
        member.Describe(details);
        return member;
    }

    /// <summary>What the person is to be known by from now on.</summary>
    public void Describe(PersonDetails details)
    {
        Rule.Require(details.FirstName.Length > 0 && details.LastName.Length > 0, MembersErrors.NameMissing);
        Rule.Require(EmailAddress.IsValid(details.Email), MembersErrors.EmailInvalid);

        (FirstName, LastName) = (details.FirstName, details.LastName);
        (Email, EmailKey, Phone) = (details.Email, EmailAddress.Normalise(details.Email), details.Phone);
        (Company, JobTitle, Profession) = (details.Company, details.JobTitle, details.Profession);
        (Town, Postcode) = (details.Town, details.Postcode);
        SearchKey = PlainText.KeyOf($"{FirstName} {LastName} {Company}", MaxSearchKeyLength);
        (Website, About) = (details.Website, details.About);
        (Industries, Skills) = ([.. details.Industries], [.. details.Skills]);
        AddDistributedEvent(new MemberProfileChanged(Id));
    }

    /// <summary>
    /// Who may see what from now on. Only what differs from what holds already becomes a choice of the person's own.
    /// </summary>
    public void Show(IReadOnlyDictionary<ProfileField, Audience> wanted, PrivacyPolicy policy)
    {
        var changed = wanted.Where(choice => policy.AudienceOf(choice.Key, Choices) != choice.Value);
        foreach (var (field, audience) in changed)
        {
            Rule.Require(
                audience <= policy.LimitOf(field), MembersErrors.VisibilityLocked, ("field", field.ToString()));

            Choices = Choices.With(field, audience);
        }
    }

    /// <summary>
    /// As above by somebody else: nobody is shown to more people than they have said themselves (R59).
    /// </summary>
    public void ShowLess(IReadOnlyDictionary<ProfileField, Audience> wanted, PrivacyPolicy policy)
    {
        foreach (var (field, audience) in wanted)
        {
            var isLess = audience <= policy.AudienceOf(field, Choices);
            Rule.Require(isLess, MembersErrors.VisibilityIsTheirs, ("field", field.ToString()));
        }

        Show(wanted, policy);
    }

    public void Agree(Guid consentId, GivenConsent consent) => _consents.Add(Consent.Of(consentId, Id, consent));

    /// <summary>Nobody is told: what others see of the person stays the same.</summary>
    public void SignInAs(Guid userId) => UserId = userId;

    public MemberProfile ToProfile(PrivacyPolicy policy) => new()
    {
        Id = Id,
        UserId = UserId,
        FirstName = FirstName,
        LastName = LastName,
        Email = Email,
        Phone = Phone,
        Company = Company,
        JobTitle = JobTitle,
        Profession = Profession,
        Town = Town,
        Postcode = Postcode,
        Website = Website,
        About = About,
        Industries = Industries,
        Skills = Skills,
        Audiences = policy.Apply(Choices),
    };
}
