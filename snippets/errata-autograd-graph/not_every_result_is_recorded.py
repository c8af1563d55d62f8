import torch

x = torch.tensor([4.0, 7.0, 5.0], requires_grad=True)

print((x * 2).requires_grad, x.max().requires_grad)
#> True True

print(x.argmax().requires_grad, (x > 4).requires_grad, x.long().requires_grad)
#> False False False

with torch.no_grad():
    print((x * 2).requires_grad)
#> False
