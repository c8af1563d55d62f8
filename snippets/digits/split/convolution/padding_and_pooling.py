torch.manual_seed(0)
image = torch.tensor([[1.0, 3, 0, 2], [2, 0, 1, 1], [0, 5, 4, 0], [1, 0, 0, 9]])
print(nn.MaxPool2d(2)(image[None]))
#> tensor([[[3., 2.],
#>          [5., 9.]]])

print(*nn.Conv2d(1, 8, kernel_size=3, padding=1)(x[:1]).shape)
#> 1 8 12 12
