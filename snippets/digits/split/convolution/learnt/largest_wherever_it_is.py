torch.manual_seed(0)
anywhere = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 32, kernel_size=5, padding=2),  # (n, 32, 6, 6)
    nn.ReLU(),
    nn.AdaptiveMaxPool2d(1),  # (n, 32, 1, 1)
    nn.Flatten(),
    nn.Linear(32, 10),
)
train(anywhere, x, y)
for network in (train(dense(), x, y), model, anywhere):
    moved = (x_validation.roll(steps, dims=3) for steps in (0, 1, 2, 3))
    print(*(share_right(network, each, y_validation) for each in moved))
#> 80% 49% 18% 13%
#> 89% 70% 43% 23%
#> 91% 84% 80% 69%
