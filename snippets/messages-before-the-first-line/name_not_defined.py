print(torch.ones(2))
#> NameError: name 'torch' is not defined
