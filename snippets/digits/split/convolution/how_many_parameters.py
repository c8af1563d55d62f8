torch.manual_seed(0)
linear = nn.Linear(12 * 12, 8 * 10 * 10)
convolution = nn.Conv2d(1, 8, kernel_size=3)
for each in (linear, convolution):
    print(sum(parameter.numel() for parameter in each.parameters()))
#> 116000
#> 80
