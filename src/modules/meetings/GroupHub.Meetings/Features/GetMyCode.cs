using System.Text;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using QRCoder;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>What a member shows at the door.</summary>
public sealed record GetMyCode : IQuery<MyCode>;

/// <param name="Code">To be read out; absent until the member has asked for one.</param>
/// <param name="Picture">A <c>data:</c> address of the code for a camera.</param>
public sealed record MyCode(string? Code, string? Picture)
{
    internal static MyCode Of(CheckInCard? card) =>
        card is null ? new(null, null) : new($"{card.Code[..4]} {card.Code[4..]}", Draw(card.Signed));

    private static string Draw(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(data);
        var svg = drawing.GetGraphic(
            4, "#1b2320", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        return $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}";
    }
}

internal sealed class GetMyCodeHandler(OwnProfile own, IRepository<CheckInCard, Guid> cards)
    : IQueryHandler<GetMyCode, MyCode>
{
    public async Task<MyCode> Handle(GetMyCode query, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        return MyCode.Of(await cards.FirstOrDefaultAsync(card => card.MemberId == member.Id, cancellation));
    }
}
