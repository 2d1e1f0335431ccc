namespace GroupHub.Foundation.Mail;

/// <summary>Writes and sends one mail to one person, in that person's language.</summary>
public interface IMailComposer
{
    /// <param name="to">The address.</param>
    /// <param name="template">The name of a <c>Templates/{name}.{culture}.liquid</c> file; its first line is
    /// <c>Subject: …</c>.</param>
    /// <param name="culture">Such as <c>de</c>; English where the template does not speak it.</param>
    /// <param name="model">Its members are the template's variables, camel-cased. Money and dates print themselves by
    /// culture.</param>
    /// <param name="headers">What the mail says beside its text.</param>
    Task SendAsync(string to, string template, string culture, object model, MailHeaders? headers = null);
}

/// <summary>What a mail says to the program that receives it.</summary>
public sealed record MailHeaders
{
    /// <summary>Where an answer goes, if not to the sender.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Why somebody is written to; it stands below the letter.</summary>
    public string? Why { get; init; }

    /// <summary>
    /// Where mails of this kind are switched off (<see cref="StopLinks{TKind}"/>): said to programs and, after why, to
    /// people (R69, R70).
    /// </summary>
    public string? StopUrl { get; init; }

    /// <summary>
    /// By which the mail is known again: one that arrives twice with the same key is one, for most mail programs.
    /// </summary>
    public string? Key { get; init; }
}
