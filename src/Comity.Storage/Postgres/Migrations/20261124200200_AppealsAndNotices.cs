using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Comity.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AppealsAndNotices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "WantsOutcome",
                table: "Reports",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Appeals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Decision = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AuthorId = table.Column<long>(type: "bigint", nullable: false),
                    CommentId = table.Column<long>(type: "bigint", nullable: true),
                    SanctionId = table.Column<long>(type: "bigint", nullable: true),
                    ActionId = table.Column<long>(type: "bigint", nullable: true),
                    DeciderId = table.Column<long>(type: "bigint", nullable: true),
                    Clause = table.Column<string>(type: "text", nullable: true),
                    Check = table.Column<string>(type: "text", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false),
                    TextSalt = table.Column<byte[]>(type: "bytea", nullable: true),
                    FiledAt = table.Column<long>(type: "bigint", nullable: false),
                    Outcome = table.Column<int>(type: "integer", nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    AnswerSalt = table.Column<byte[]>(type: "bytea", nullable: true),
                    AnsweredById = table.Column<long>(type: "bigint", nullable: true),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    AnswerActionId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appeals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    CommentId = table.Column<long>(type: "bigint", nullable: false),
                    Law = table.Column<string>(type: "text", nullable: false),
                    Explanation = table.Column<string>(type: "text", nullable: false),
                    Salt = table.Column<byte[]>(type: "bytea", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: true),
                    Email = table.Column<string>(type: "text", nullable: true),
                    AboutChildAbuse = table.Column<bool>(type: "boolean", nullable: false),
                    NotifierId = table.Column<long>(type: "bigint", nullable: true),
                    FiledAt = table.Column<long>(type: "bigint", nullable: false),
                    Outcome = table.Column<int>(type: "integer", nullable: true),
                    Reasons = table.Column<string>(type: "text", nullable: false),
                    ReasonsSalt = table.Column<byte[]>(type: "bytea", nullable: true),
                    DecidedById = table.Column<long>(type: "bigint", nullable: true),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: true),
                    ActionId = table.Column<long>(type: "bigint", nullable: true),
                    ErasedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_ReporterId",
                table: "Reports",
                column: "ReporterId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_AuthorId",
                table: "Appeals",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_CommentId",
                table: "Appeals",
                column: "CommentId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_Decision",
                table: "Appeals",
                column: "Decision",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_SanctionId",
                table: "Appeals",
                column: "SanctionId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_SiteId_Outcome_Id",
                table: "Appeals",
                columns: new[] { "SiteId", "Outcome", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ActionId",
                table: "Notices",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_CommentId",
                table: "Notices",
                column: "CommentId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_NotifierId",
                table: "Notices",
                column: "NotifierId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_SiteId_Outcome_Id",
                table: "Notices",
                columns: new[] { "SiteId", "Outcome", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Appeals");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Reports_ReporterId",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "WantsOutcome",
                table: "Reports");
        }
    }
}
