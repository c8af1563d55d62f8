import torch

x = torch.tensor([1.0, 1.0, 2.0, 2.0, 1.0, 1.0])
y = 3 * x


def in_parts(size, share):
    w = torch.tensor(1.0, requires_grad=True)
    for a, b in zip(x.split(size), y.split(size)):
        loss = ((w * a - b) ** 2).mean()
        (loss * share(a)).backward()
    return round(w.grad.item(), 4)


print(in_parts(2, lambda part: 1))
#> -24.0
print(in_parts(4, lambda part: 1 / 2))
#> -7.0
print(in_parts(4, lambda part: len(part) / len(x)))
#> -8.0
