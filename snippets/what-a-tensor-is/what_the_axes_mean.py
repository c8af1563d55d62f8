import torch

shapes = {
    "()": torch.zeros(()),
    "(day,)": torch.zeros(250),
    "(day, feature)": torch.zeros(250, 5),
    "(series, day, feature)": torch.zeros(32, 250, 5),
    "(text, word, feature)": torch.zeros(16, 20, 64),
    "(channel, height, width)": torch.zeros(3, 48, 64),
    "(photo, channel, height, width)": torch.zeros(32, 3, 48, 64),
    "(frame, channel, height, width)": torch.zeros(50, 3, 48, 64),
    "(video, frame, channel, height, width)": torch.zeros(4, 50, 3, 48, 64),
}
for axes, data in shapes.items():
    print(data.ndim, axes, tuple(data.shape), "->", data.numel())
#> 0 () () -> 1
#> 1 (day,) (250,) -> 250
#> 2 (day, feature) (250, 5) -> 1250
#> 3 (series, day, feature) (32, 250, 5) -> 40000
#> 3 (text, word, feature) (16, 20, 64) -> 20480
#> 3 (channel, height, width) (3, 48, 64) -> 9216
#> 4 (photo, channel, height, width) (32, 3, 48, 64) -> 294912
#> 4 (frame, channel, height, width) (50, 3, 48, 64) -> 460800
#> 5 (video, frame, channel, height, width) (4, 50, 3, 48, 64) -> 1843200
