import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)


def twice(result):
    try:
        result.backward()
        result.backward()
    except RuntimeError:
        return False
    return True


print("x.sum()", twice(x.sum()))
#> x.sum() True
print("x.mean()", twice(x.mean()))
#> x.mean() True
print("(x - 1).sum()", twice((x - 1).sum()))
#> (x - 1).sum() True
print("(x * 5).sum()", twice((x * 5).sum()))
#> (x * 5).sum() False
print("(x**2).sum()", twice((x**2).sum()))
#> (x**2).sum() False
print("x.exp().sum()", twice(x.exp().sum()))
#> x.exp().sum() False
