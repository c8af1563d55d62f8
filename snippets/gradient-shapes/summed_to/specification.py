import torch


def summed_to_with_loops(gradient, shape):
    result = torch.zeros(shape, dtype=gradient.dtype)
    places = torch.arange(result.numel()).reshape(shape)
    places = places.expand(gradient.shape).flatten()
    for place, entry in zip(places, gradient.flatten()):
        result.view(-1)[place] += entry
    return result


gradient = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
for shape in [(3,), (2, 1), ()]:
    print(summed_to_with_loops(gradient, shape))
#> tensor([5., 7., 9.])
#> tensor([[ 6.],
#>         [15.]])
#> tensor(21.)
