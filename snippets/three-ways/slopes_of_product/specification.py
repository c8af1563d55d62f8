import torch


def slopes_of_product_with_loops(x):
    result = torch.ones_like(x)
    for i in range(len(x)):
        for j in range(len(x)):
            if j != i:
                result[i] *= x[j]
    return result


print(slopes_of_product_with_loops(torch.tensor([2.0, 3.0, 4.0])))
#> tensor([12.,  8.,  6.])

print(slopes_of_product_with_loops(torch.tensor([2.0, 0.0, 4.0])))
#> tensor([0., 8., 0.])
