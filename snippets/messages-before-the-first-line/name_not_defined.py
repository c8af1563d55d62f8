# wanted: [1.0, 1.0]
print(torch.ones(2).tolist())
#> NameError: name 'torch' is not defined
