import torch


def bin_centres_with_loops(start, end, bins):
    width = (end - start) / bins
    centres = torch.zeros(bins)
    for i in range(bins):
        left = start + i * width
        centres[i] = left + width / 2
    return centres


print(bin_centres_with_loops(0, 10, 5))
#> tensor([1., 3., 5., 7., 9.])
