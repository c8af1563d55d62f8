import torch


def down_to_one(number):
    while number != 1:
        number = number / 2 if number % 2 == 0 else number * 3 + 1
    return number


for start in [2.0, 3.0, 4.0, 5.0, 6.0]:
    x = torch.tensor(start, requires_grad=True)
    y = down_to_one(x)
    y.backward()
    print(start, "->", y.item(), x.grad.item())
#> 2.0 -> 1.0 0.5
#> 3.0 -> 1.0 0.28125
#> 4.0 -> 1.0 0.25
#> 5.0 -> 1.0 0.1875
#> 6.0 -> 1.0 0.140625
