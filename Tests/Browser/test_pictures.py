"""The theme's PNG files are the drawings that they come from."""

import base64

import pytest

import pictures

# Browsers draw edges a little differently; of two pictures of one drawing, all else is the same.
DIFFERENCE = """async ([a, b]) => {
  const pixels = async (bytes) => {
    const image = new Image();
    image.src = "data:image/png;base64," + bytes;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    return {size: `${image.width}x${image.height}`,
      data: context.getImageData(0, 0, image.width, image.height).data};
  };
  const [one, other] = [await pixels(a), await pixels(b)];
  if (one.size !== other.size) return `${one.size} and ${other.size}`;
  let sum = 0;
  for (let i = 0; i < one.data.length; i++) sum += Math.abs(one.data[i] - other.data[i]);
  return sum / one.data.length;
}"""


@pytest.mark.parametrize("name", pictures.PICTURES)
def test_a_picture_is_its_drawing(browser, open_window, name):
    committed = (pictures.ASSETS / name).read_bytes()
    drawn = pictures.draw(browser, name)
    page = open_window()
    page.goto("about:blank")
    both = [base64.b64encode(bytes_).decode() for bytes_ in (committed, drawn)]
    difference = page.evaluate(DIFFERENCE, both)
    assert isinstance(difference, (int, float)) and difference < 1, difference


def test_shared_links_show_a_picture(site):
    page = site.page_by_name["index.html"]
    (address,) = [meta["content"] for meta in page.document.all("meta") if meta["property"] == "og:image"]
    assert address.startswith("https://kennisbank.example/kb/activa/deelbeeld.")
    size = [meta["content"] for meta in page.document.all("meta") if meta["property"] in ("og:image:width", "og:image:height")]
    assert size == ["1200", "630"]


def test_without_an_address_nothing_needs_one(plain_site):
    html = plain_site.page_by_name["index.html"].html
    assert "og:image" not in html and "manifest" not in html
    assert "manifest.webmanifest" not in plain_site.files
