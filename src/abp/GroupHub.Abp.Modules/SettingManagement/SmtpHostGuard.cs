using System.Net;
using System.Net.Sockets;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SettingManagement;

namespace GroupHub.Abp.SettingManagement;

/// <summary>
/// An association names its mail server itself, so that name must not lead into the network this host stands in.
/// The operator's own setting may.
/// </summary>
internal sealed class SmtpHostGuard(ICurrentTenant currentTenant, ISettingManager settings) : ITransientDependency
{
    public async Task RequireSafeAsync(string? host)
    {
        if (currentTenant.Id is null || string.IsNullOrEmpty(host) || await LeadsOutsideAsync(host)) return;

        throw new BusinessException("GroupHub.SettingManagement:UnsafeSmtpHost").WithData("Host", host);
    }

    /// <summary>Asked again when a mail is sent: a name can change where it leads.</summary>
    public async Task<bool> MayConnectToAsync(string host) =>
        currentTenant.Id is null
        || await settings.GetOrNullForCurrentTenantAsync(EmailSettingNames.Smtp.Host, fallback: false) is null
        || await LeadsOutsideAsync(host);

    private static async Task<bool> LeadsOutsideAsync(string host) =>
        await ResolveAsync(host) is { Length: > 0 } addresses && Array.TrueForAll(addresses, IsPublic);

    internal static bool IsPublic(IPAddress address)
    {
        var ip = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(ip)) return false;

        return ip.AddressFamily is AddressFamily.InterNetwork ? IsPublicV4(ip.GetAddressBytes()) : IsPublicV6(ip);
    }

    private static bool IsPublicV4(byte[] ip) => (ip[0], ip[1]) switch
    {
        (0 or 10 or 127, _) => false,
        (100, >= 64 and <= 127) => false,
        (169, 254) => false,
        (172, >= 16 and <= 31) => false,
        (192, 0 or 168) => false,
        (198, 18 or 19) => false,
        ( >= 224, _) => false,
        _ => true,
    };

    private static bool IsPublicV6(IPAddress ip) =>
        !ip.IsIPv6LinkLocal
            && !ip.IsIPv6SiteLocal
            && !ip.IsIPv6UniqueLocal
            && !ip.IsIPv6Multicast
            && !ip.Equals(IPAddress.IPv6Any);

    private static async Task<IPAddress[]> ResolveAsync(string host)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host);
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException)
        {
            // Nobody has this name: the caller refuses it.
            return [];
        }
    }
}
