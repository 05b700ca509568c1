/** A PNG with the QR code of a MECARD, as on a trade fair badge: Amara Okafor of Baobab Coffee. */
export const badgePicture: Uint8Array = Buffer.from(
  [
    'iVBORw0KGgoAAAANSUhEUgAAAOEAAADhCAAAAAAb2I2mAAACuUlEQVR4nO3QQXLDMAxDUd//0u2yE5eAobSeCu7nKo4kEo/Hx9Pr',
    '+OsAtxfC/kLYXwj7C2F/IewvhP2FsL8Q9hfC/hqFx3V93Zveyv9Ov+Snv+JTIUSIsEg4HQQp5S/vD16kqRAiRNgmPF4rSDkFlC+W',
    '1rGeCiFChE8QBi7/TG5ifS5ChAifKpyeyUSyvRz+S6kQIkS4uzA4DUhpfJ98KRVChAg7hL4C3C2/glQIESLsEKZ16jp9pqFlZ5k8',
    'DvmjxwgRIrxNKCMcr+UT/UQYWNMuCBEi3F4oXZI5VRor/QzeIkSIsFx4muQ34bP5nawvASFChEXCoGRKfzll+kEpDiFChNsLg0l+',
    'nL/ybl61BL1ehAgRVggDiP9v0sg9+c36BggRImwT+qiydaAJNhYsIcAhRIhwZ6HsGljlPT/DH8h7vhVChAi3F3pN4Ped5QufVwbS',
    'lxEiRLinME0kcWnKieQP5GWECBG2CQ9VfvDSsmRyX3LbCBEibBNOg33eNHmq9lnkIIQIEbYJl/qn25GfvotsgBAhwicI/eMgTNBA',
    '7s638ttBiBBhkXDqcGq9NFjeW8cFi0GIEOHOQp88nb60rOmt7OI3hhAhwg6hnJnGkhWAESJE+O+EPoy85xfzptWDEV4Xwu/ZEF62',
    'v1so+8swEifpfk8e58EIESLcXjgZ0l8+W3qa+v0SECJEuLNwejyR0hfTQer35dMjRIiwQ3jx+FozvfBq31m2l2CECBFuKpwGyxzT',
    'zOAgGDS1CvwIESIsEuonKr5/kYYODL4VQoQI24TTpFOvKUf6Kd8u1cV6ESJE2C0MJgVv163BFhEiRPgs4dRAhk7bp/8lMRAiRLi7',
    'MD0Nph9D+cvri0GIEGGb0Fdq9YnWdzK1R4gQYaXwUYWwvxD2F8L+QthfCPsLYX8h7C+E/YWwv54v/AS1noCVqxcXXwAAAABJRU5E',
    'rkJggg==',
  ].join(''),
  'base64',
);
