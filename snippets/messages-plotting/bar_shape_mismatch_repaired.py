import matplotlib.pyplot as plt

names = ["cat", "dog", "owl"]
bars = plt.bar(names, [3, 5, 2])
print(", ".join(f"{name} {bar.get_height()}" for name, bar in zip(names, bars)))
#> cat 3, dog 5, owl 2
plt.close()
