import torch


def stretch_channels_with_loops(images):
    stretched = torch.zeros_like(images)
    for i in range(images.shape[0]):
        for j in range(images.shape[1]):
            low = images[i, j].min()
            high = images[i, j].max()
            if high > low:
                stretched[i, j] = (images[i, j] - low) / (high - low)
    return stretched


images = torch.tensor([[[[2.0, 4.0], [6.0, 10.0]], [[5.0, 5.0], [5.0, 5.0]]]])
print(stretch_channels_with_loops(images))
#> tensor([[[[0.0000, 0.2500],
#>           [0.5000, 1.0000]],
#>
#>          [[0.0000, 0.0000],
#>           [0.0000, 0.0000]]]])
