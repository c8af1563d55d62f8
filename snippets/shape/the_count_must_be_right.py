import torch

x = torch.arange(12)

for shape in [(16,), (-1, 5)]:
    try:
        x.view(shape)
    except RuntimeError as error:
        print(error)
#> shape '[16]' is invalid for input of size 12
#> shape '[-1, 5]' is invalid for input of size 12
x.view(-1, -1)
#> RuntimeError: only one dimension can be inferred
