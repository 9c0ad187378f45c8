using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Comity.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddDecisionUnitsAndDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AcknowledgedAt",
                table: "Sanctions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Automatic",
                table: "Sanctions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "BeforeEscalatedAt",
                table: "ModerationActions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Covers",
                table: "ModerationActions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "PartOfId",
                table: "ModerationActions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EscalatedAt",
                table: "Comments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CannedTexts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Clause = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedById = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CannedTexts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EmailDomains",
                columns: table => new
                {
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Domain = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedById = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmailDomains", x => new { x.SiteId, x.Domain });
                });

            migrationBuilder.CreateTable(
                name: "SecondLooks",
                columns: table => new
                {
                    ActionId = table.Column<long>(type: "INTEGER", nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstById = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstRemoved = table.Column<bool>(type: "INTEGER", nullable: false),
                    Clause = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    SecondById = table.Column<long>(type: "INTEGER", nullable: true),
                    SecondRemoves = table.Column<bool>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondLooks", x => x.ActionId);
                });

            migrationBuilder.CreateTable(
                name: "StaffNotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: true),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WriterId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffNotes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CannedWords",
                columns: table => new
                {
                    TextId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CannedWords", x => new { x.TextId, x.Language });
                    table.ForeignKey(
                        name: "FK_CannedWords_CannedTexts_TextId",
                        column: x => x.TextId,
                        principalTable: "CannedTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ModerationActions_PartOfId",
                table: "ModerationActions",
                column: "PartOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_SiteId_AddressHash",
                table: "Comments",
                columns: new[] { "SiteId", "AddressHash" },
                filter: "\"AddressHash\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_SiteId_EscalatedAt",
                table: "Comments",
                columns: new[] { "SiteId", "EscalatedAt" },
                filter: "\"EscalatedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CannedTexts_SiteId_Name",
                table: "CannedTexts",
                columns: new[] { "SiteId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_SecondLooks_SiteId_AnsweredAt_ActionId",
                table: "SecondLooks",
                columns: new[] { "SiteId", "AnsweredAt", "ActionId" });

            migrationBuilder.CreateIndex(
                name: "IX_StaffNotes_CommentId",
                table: "StaffNotes",
                column: "CommentId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffNotes_MemberId_SiteId",
                table: "StaffNotes",
                columns: new[] { "MemberId", "SiteId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CannedWords");

            migrationBuilder.DropTable(
                name: "EmailDomains");

            migrationBuilder.DropTable(
                name: "SecondLooks");

            migrationBuilder.DropTable(
                name: "StaffNotes");

            migrationBuilder.DropTable(
                name: "CannedTexts");

            migrationBuilder.DropIndex(
                name: "IX_ModerationActions_PartOfId",
                table: "ModerationActions");

            migrationBuilder.DropIndex(
                name: "IX_Comments_SiteId_AddressHash",
                table: "Comments");

            migrationBuilder.DropIndex(
                name: "IX_Comments_SiteId_EscalatedAt",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "AcknowledgedAt",
                table: "Sanctions");

            migrationBuilder.DropColumn(
                name: "Automatic",
                table: "Sanctions");

            migrationBuilder.DropColumn(
                name: "BeforeEscalatedAt",
                table: "ModerationActions");

            migrationBuilder.DropColumn(
                name: "Covers",
                table: "ModerationActions");

            migrationBuilder.DropColumn(
                name: "PartOfId",
                table: "ModerationActions");

            migrationBuilder.DropColumn(
                name: "EscalatedAt",
                table: "Comments");
        }
    }
}
