using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Foundation.Mail;

/// <summary>
/// The secret address in a mail with which mails of its kind are switched off, without signing in: opening it asks,
/// posting to it does it (RFC 8058). It says who and what, sealed so that nobody can make one for somebody else; what
/// was sealed for one purpose opens for no other.
/// </summary>
/// <typeparam name="TKind">What can be switched off.</typeparam>
public sealed class StopLinks<TKind>(
    StopPage<TKind> page,
    IDataProtectionProvider protection,
    IAssociationLinks links,
    ICurrentTenant tenant) where TKind : struct, Enum
{
    private const char Between = '|';

    private readonly IDataProtector _seal = protection.CreateProtector(page.Purpose);

    public ValueTask<string> ForAsync(Guid memberId, TKind kind) =>
        links.ToAsync($"{page.Path}?key={_seal.Protect(string.Join(Between, tenant.Id, memberId, kind))}");

    /// <returns>Null where the key is none of this association's.</returns>
    public StopRequest<TKind>? Read(string? key) =>
        _seal.Open(key)?.Split(Between) is [var at, var member, var name]
        && at == tenant.Id?.ToString()
        && Guid.TryParse(member, CultureInfo.InvariantCulture, out var memberId)
        && Enum.TryParse<TKind>(name, out var kind)
            ? new StopRequest<TKind>(memberId, kind)
            : null;
}

/// <param name="MemberId">Who.</param>
/// <param name="Kind">What they no longer want.</param>
public sealed record StopRequest<TKind>(Guid MemberId, TKind Kind) where TKind : struct, Enum;

/// <summary>
/// Where the links of one purpose lead. Links in mails that were sent stay true: neither is ever changed.
/// </summary>
/// <param name="Purpose">What its keys are sealed for.</param>
/// <param name="Path">Begins with a slash.</param>
public sealed record StopPage<TKind>(string Purpose, string Path) where TKind : struct, Enum;

public static class StopLinkExtensions
{
    public static IServiceCollection AddStopLinks<TKind>(this IServiceCollection services, string purpose, string path)
        where TKind : struct, Enum =>
        services.AddSingleton(new StopPage<TKind>(purpose, path)).AddTransient<StopLinks<TKind>>();
}
