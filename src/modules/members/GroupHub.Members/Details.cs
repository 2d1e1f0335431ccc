using GroupHub.Foundation;
using GroupHub.Members.Domain;
using GroupHub.Members.Features;

namespace GroupHub.Members;

/// <summary>From what was typed to what is kept.</summary>
internal static class Details
{
    /// <summary>
    /// Of somebody who has already joined: what cannot be brought into form is kept as it is or left out, because
    /// a phone number must not stand between a payment and a membership.
    /// </summary>
    public static PersonDetails Of(NewPerson person, string country) => new()
    {
        FirstName = Tidy.Line(person.FirstName),
        LastName = Tidy.Line(person.LastName),
        Email = Tidy.Line(person.Email),
        Phone = Tidy.LineOrNull(person.Phone) is { } typed ? PhoneNumber.Normalise(typed, country) ?? typed : null,
        Company = Tidy.LineOrNull(person.Company),
        JobTitle = Tidy.LineOrNull(person.JobTitle),
        Profession = Tidy.LineOrNull(person.Profession),
        Town = Tidy.LineOrNull(person.Town),
        Postcode = Tidy.LineOrNull(person.Postcode),
        Website = Tidy.Website(person.Website),
        About = Tidy.TextOrNull(person.About),
        Industries = Tidy.Tags(person.Industries, MembersErrors.TooManyIndustries),
        Skills = Tidy.Tags(person.Skills, MembersErrors.TooManySkills),
    };

    /// <summary>Of somebody at their profile, who can mend what is wrong.</summary>
    public static PersonDetails Of(ProfileFields fields, string country) => new()
    {
        FirstName = Tidy.Line(fields.FirstName),
        LastName = Tidy.Line(fields.LastName),
        Email = Tidy.Line(fields.Email),
        Phone = Callable(fields.Phone, country),
        Company = Tidy.LineOrNull(fields.Company),
        JobTitle = Tidy.LineOrNull(fields.JobTitle),
        Profession = Tidy.LineOrNull(fields.Profession),
        Town = Tidy.LineOrNull(fields.Town),
        Postcode = Tidy.LineOrNull(fields.Postcode),
        Website = Tidy.Website(fields.Website),
        About = Tidy.TextOrNull(fields.About),
        Industries = Tidy.Tags(fields.Industries, MembersErrors.TooManyIndustries),
        Skills = Tidy.Tags(fields.Skills, MembersErrors.TooManySkills),
    };

    private static string? Callable(string? typed, string country)
    {
        if (Tidy.LineOrNull(typed) is not { } line) return null;

        var normalised = PhoneNumber.Normalise(line, country);
        Rule.Require(normalised is not null, MembersErrors.PhoneInvalid);
        return normalised;
    }
}
