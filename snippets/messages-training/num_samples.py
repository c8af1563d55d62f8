from torch.utils.data import DataLoader

names = ["cat.JPG", "dog.JPG"]
photos = [name for name in names if name.endswith(".jpg")]
# wanted: ['cat.JPG', 'dog.JPG']
loader = DataLoader(photos, shuffle=True)
#> ValueError: num_samples should be a positive integer value, but got num_samples=0
